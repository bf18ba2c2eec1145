import * as React from 'react';
import { useApp } from '../context/AppContext';
import { focusRing } from './layout';
import { themedStyles } from './themedStyles';

export interface TextLinkProps {
  readonly href: string;
}

const useStyles = themedStyles((theme) => ({
  link: [{ color: theme.palette.themeDark, textUnderlineOffset: '0.2em' }, focusRing(theme)]
}));

/** A link out of the product: opens in a new tab and says so, since what is typed here must stay. */
export const TextLink: React.FC<TextLinkProps> = ({ href, children }) => {
  const { strings } = useApp();
  return (
    <a className={useStyles().link} href={href} target="_blank" rel="noreferrer">
      {children} ({strings.common.newTab})
    </a>
  );
};
