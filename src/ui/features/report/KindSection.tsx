import * as React from 'react';
import { ReportKind } from '../../../domain/report/Report';
import { fillIn } from '../../../loc/fillIn';
import { ChoiceTiles } from '../../components/ChoiceTiles';
import { space } from '../../components/layout';
import { StatusMessage } from '../../components/StatusMessage';
import { TextLink } from '../../components/TextLink';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

const kinds: readonly ReportKind[] = ['deviation', 'risk', 'nearMiss', 'misconduct', 'staffHarm'];

const useStyles = themedStyles(() => ({ message: { marginTop: space.m } }));

const MisconductMessage: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const texts = strings.report.misconduct;
  const readers = form.references.data?.settings.protectedReaders;
  return (
    <StatusMessage title={texts.title}>
      <p>{readers ? fillIn(texts.readers, { readers }) : texts.readersUnknown}</p>
      <p>{texts.duty}</p>
    </StatusMessage>
  );
};

const StaffHarmMessage: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const texts = strings.report.staffHarm;
  const url = form.references.data?.settings.kiaUrl;
  return (
    <StatusMessage title={texts.title}>
      <p>{texts.text}</p>
      {url && (
        <p>
          <TextLink href={url}>{texts.link}</TextLink>
        </p>
      )}
    </StatusMessage>
  );
};

/** What it is; a plain deviation unless one says otherwise. What another choice means is told where it is made. */
export const KindSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const { kind } = form.draft;
  return (
    <div>
      <ChoiceTiles
        id={fieldIds.kind}
        label={strings.report.kind.label}
        value={kind}
        choices={kinds.map((value) => ({ value, label: strings.common.kinds[value] }))}
        onChange={(chosen) => form.change({ kind: chosen })}
      />
      <div role="status">
        {(kind === 'misconduct' || kind === 'staffHarm') && (
          <div className={styles.message}>
            {kind === 'misconduct' ? <MisconductMessage form={form} /> : <StaffHarmMessage form={form} />}
          </div>
        )}
      </div>
    </div>
  );
};
