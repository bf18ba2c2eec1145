import * as React from 'react';
import { findIdentityNumbers } from '../../domain/identityNumber/findIdentityNumbers';
import { maskIdentityNumbers } from '../../domain/identityNumber/maskIdentityNumbers';
import { fillIn } from '../../loc/fillIn';
import { useApp } from '../context/AppContext';
import { Button } from '../components/Button';
import { space } from '../components/layout';
import { StatusMessage } from '../components/StatusMessage';
import { themedStyles } from '../components/themedStyles';

export interface IdentityNumberWarningProps {
  /** The text box that the text is written in; takes the focus when its text has been changed. */
  readonly fieldId: string;
  readonly text: string;
  onMask(text: string): void;
}

const useStyles = themedStyles(() => ({ root: { marginTop: space.s }, action: { marginTop: space.s } }));

/** Says while one types that an identity number is in the text; one click takes it out. */
export const IdentityNumberWarning: React.FC<IdentityNumberWarningProps> = ({ fieldId, text, onMask }) => {
  const { services, strings } = useApp();
  const styles = useStyles();
  const count = findIdentityNumbers(text, services.isIdentityNumber).length;
  const texts = strings.common.identity;
  const mask = (): void => {
    onMask(maskIdentityNumbers(text, services.isIdentityNumber));
    document.getElementById(fieldId)?.focus();
  };
  return (
    // The live region is there before its content: some screen readers read only what changes inside one.
    <div role="status">
      {count > 0 && (
        <div className={styles.root}>
          <StatusMessage tone="warning">
            <p>{count === 1 ? texts.found : fillIn(texts.foundMany, { count })}</p>
            <div className={styles.action}>
              <Button onClick={mask}>{count === 1 ? texts.mask : texts.maskMany}</Button>
            </div>
          </StatusMessage>
        </div>
      )}
    </div>
  );
};
