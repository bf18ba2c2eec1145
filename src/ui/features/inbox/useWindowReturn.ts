import * as React from 'react';

/** Calls back when the person comes back to this page from another window, tab or app. */
export function useWindowReturn(onReturn: () => void): void {
  React.useEffect(() => {
    const whenVisible = (): void => {
      if (document.visibilityState === 'visible') onReturn();
    };
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  }, [onReturn]);
}
