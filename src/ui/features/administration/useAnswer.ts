import * as React from 'react';

/** What has become of a question: `value` stays while it is asked anew. */
export interface Answer<T> {
  readonly value?: T;
  readonly error?: unknown;
  readonly waiting: boolean;
  ask(): void;
}

/** Asks at once, and again when told to or when the question itself is another. A late answer to an old question is dropped. */
export function useAnswer<T>(question: () => Promise<T>): Answer<T> {
  const [state, setState] = React.useState<Omit<Answer<T>, 'ask'>>({ waiting: true });
  const latest = React.useRef(0);
  const ask = React.useCallback(() => {
    const mine = ++latest.current;
    setState((before) => ({ value: before.value, waiting: true }));
    question().then(
      (value) => mine === latest.current && setState({ value, waiting: false }),
      (error: unknown) => mine === latest.current && setState({ error, waiting: false })
    );
  }, [question]);
  React.useEffect(() => {
    ask();
    return () => {
      latest.current++;
    };
  }, [ask]);
  return { ...state, ask };
}
