import * as React from 'react';
import { actionFieldId } from './ActionForm';
import { FocusWish } from './useSelection';

function target(root: HTMLElement, wish: FocusWish): HTMLElement | null {
  const heading = root.querySelector<HTMLElement>('[data-focus="list"]');
  if (wish.at === 'detail') return root.querySelector<HTMLElement>('[data-focus="detail"]');
  if (wish.at === 'form') return root.querySelector<HTMLElement>(`#${actionFieldId}`);
  if (wish.at === 'formButton') return root.querySelector<HTMLElement>(`#qms-inbox-${wish.form}`);
  const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-row]'));
  return rows.find((row) => row.dataset.row === wish.rowKey) ?? heading;
}

/** Moves the keyboard focus inside `root` to where the latest wish says, once for each wish. */
export function useFocusWish(root: React.RefObject<HTMLElement>, wish: FocusWish): void {
  const done = React.useRef(wish.turn);
  React.useEffect(() => {
    if (done.current === wish.turn || !root.current) return;
    done.current = wish.turn;
    target(root.current, wish)?.focus();
  }, [root, wish]);
}
