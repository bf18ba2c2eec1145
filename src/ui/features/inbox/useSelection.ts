import * as React from 'react';

export type FormName = 'ask' | 'move' | 'feedback';

/** Where the keyboard focus should go next; `turn` makes two equal wishes differ. */
export interface FocusWish {
  readonly at: 'nowhere' | 'detail' | 'row' | 'form' | 'formButton';
  readonly rowKey?: string;
  readonly form?: FormName;
  readonly turn: number;
}

interface Place {
  /** Key of what is open. */
  readonly key?: string;
  readonly form?: FormName;
  readonly focus: FocusWish;
}

export interface Selection extends Place {
  open(key: string, form?: FormName): void;
  /** Closes what is open; focus goes back to its row, or to the heading of the list when the row is gone. */
  close(): void;
  /** From what was open to what it became (or to the list), unless something else was opened meanwhile. */
  goOn(from: string, to: string | undefined, form?: FormName): void;
  showForm(form: FormName): void;
  /** Puts the form away; focus goes back to the button that opened it. */
  cancelForm(): void;
  /** The form of that item was sent: it goes away and the heading takes the focus. */
  formSent(key: string): void;
}

type Next = Omit<Place, 'focus'> & { readonly focus: Omit<FocusWish, 'turn'> };

const opened = (key: string, form?: FormName): Next => ({ key, form, focus: { at: 'detail' } });
const closed = (key: string | undefined): Next => ({ focus: { at: 'row', rowKey: key } });

/** What is open, which form in it, and where the focus goes. */
export function useSelection(): Selection {
  const [place, setPlace] = React.useState<Place>({ focus: { at: 'nowhere', turn: 0 } });
  const go = (next: (before: Place) => Next | undefined): void =>
    setPlace((before) => {
      const after = next(before);
      return after ? { ...after, focus: { ...after.focus, turn: before.focus.turn + 1 } } : before;
    });
  return {
    ...place,
    open: (key, form) => go(() => opened(key, form)),
    close: () => go(({ key }) => closed(key)),
    goOn: (from, to, form) =>
      go(({ key }) => (key !== from ? undefined : to ? opened(to, form) : closed(key))),
    showForm: (form) => go(({ key }) => ({ key, form, focus: { at: 'form', form } })),
    cancelForm: () => go(({ key, form }) => ({ key, focus: { at: 'formButton', form } })),
    formSent: (sent) => go(({ key }) => (key === sent ? opened(sent) : undefined))
  };
}
