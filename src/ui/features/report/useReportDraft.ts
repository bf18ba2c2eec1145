import * as React from 'react';
import { newClientKey } from '../../../app/newClientKey';
import { useApp } from '../../context/AppContext';
import { useMounted } from '../../context/useMounted';
import { emptyDraft, parseDraft, ReportDraft } from './ReportDraft';
import { toInstant } from '../../../domain/shared/Instant';

const draftKey = 'report';

/** `untouched`: nothing typed yet · `kept`: on the device · `lost`: the device would not take the latest change. */
export type DraftKeeping = 'untouched' | 'kept' | 'lost';

export interface KeptDraft {
  readonly draft: ReportDraft;
  /** The draft as of this very moment, also between two renderings. */
  latest(): ReportDraft;
  /** Every change is written to the device before this returns. */
  change(patch: Partial<ReportDraft>): void;
  /** Forgets that draft (it was sent, or thrown away) and begins anew. */
  clear(clientKey: string): void;
  readonly keeping: DraftKeeping;
  /** False when the browser refuses storage altogether. */
  readonly storageAvailable: boolean;
  /** True when there was something from before when the form opened. */
  readonly restored: boolean;
}

/** What is typed, kept on the device at every change (design section 7) and found again when one comes back. */
export function useReportDraft(): KeptDraft {
  const { services, clock } = useApp();
  const { drafts } = services;
  const mounted = useMounted();
  const [found] = React.useState(() => parseDraft(drafts.read(draftKey)));
  const [draft, setDraft] = React.useState(() => found ?? emptyDraft(newClientKey(), clock()));
  const [keeping, setKeeping] = React.useState<DraftKeeping>(found ? 'kept' : 'untouched');
  const [restored, setRestored] = React.useState(found !== undefined);
  const latest = React.useRef(draft);
  const begun = React.useRef(restored);

  const change = React.useCallback(
    (patch: Partial<ReportDraft>): void => {
      // The page may have stood open for hours: the proposed time is that of the first letter, not of the page.
      const now = toInstant(clock());
      const times = begun.current ? {} : { eventAt: now, discoveredAt: now };
      begun.current = true;
      latest.current = { ...latest.current, ...times, ...patch };
      setKeeping(drafts.write(draftKey, JSON.stringify(latest.current)) ? 'kept' : 'lost');
      setDraft(latest.current);
    },
    [drafts, clock]
  );
  const clear = React.useCallback(
    (clientKey: string): void => {
      // The answer to an earlier report must not take the one now being written with it.
      if (parseDraft(drafts.read(draftKey))?.clientKey === clientKey) drafts.remove(draftKey);
      if (!mounted() || latest.current.clientKey !== clientKey) return;
      begun.current = false;
      latest.current = emptyDraft(newClientKey(), clock());
      setDraft(latest.current);
      setKeeping('untouched');
      setRestored(false);
    },
    [drafts, clock, mounted]
  );
  return {
    draft,
    latest: () => latest.current,
    change,
    clear,
    keeping,
    storageAvailable: drafts.available,
    restored
  };
}
