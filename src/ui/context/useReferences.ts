import * as React from 'react';
import { ReferenceData } from '../../app/ReferenceData';
import { useApp } from './AppContext';

export interface References {
  /** What the device remembers, at once; then the current ones. Undefined on the first visit until they arrive. */
  readonly data: ReferenceData | undefined;
  /** Why the current ones could not be fetched. */
  readonly error: unknown;
  reload(): void;
}

/** Units, categories and settings for a form. Nothing waits for them but the choices made from them. */
export function useReferences(): References {
  const { services } = useApp();
  const [data, setData] = React.useState(() => services.rememberedReferences());
  const [error, setError] = React.useState<unknown>(undefined);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let gone = false;
    setError(undefined);
    services.loadReferences().then(
      (loaded) => {
        if (!gone) setData(loaded);
      },
      (reason: unknown) => {
        if (!gone) setError(reason);
      }
    );
    return () => {
      gone = true;
    };
  }, [services, attempt]);
  const reload = React.useCallback(() => setAttempt((before) => before + 1), []);
  return { data, error, reload };
}
