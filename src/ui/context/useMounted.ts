import * as React from 'react';

/** Tells whether the component is still on the page: answers may come after one has gone on to another view. */
export function useMounted(): () => boolean {
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return React.useCallback(() => mounted.current, []);
}
