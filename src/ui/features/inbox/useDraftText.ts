import * as React from 'react';
import { useApp } from '../../context/AppContext';

export interface DraftText {
  readonly text: string;
  /** False when this browser refuses to keep what is written. */
  readonly kept: boolean;
  change(text: string): void;
}

/** A text kept on the device at every change, until it is removed under the same key when it has been sent. */
export function useDraftText(key: string): DraftText {
  const { drafts } = useApp().services;
  const [text, setText] = React.useState(() => drafts.read(key) ?? '');
  const [kept, setKept] = React.useState(drafts.available);
  const change = (next: string): void => {
    setText(next);
    if (next === '') drafts.remove(key);
    else setKept(drafts.write(key, next));
  };
  return { text, kept, change };
}
