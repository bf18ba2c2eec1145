import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { Disclosure } from '../../components/Disclosure';
import { useApp } from '../../context/AppContext';

/** Nothing happened there, which is also worth knowing; but rows of zeros would hide what did happen. */
export const CategoriesWithoutCases: React.FC<{ readonly names: readonly string[] }> = ({ names }) => {
  const texts = useApp().strings.overview;
  if (names.length === 0) return null;
  const one = names.length === 1;
  return (
    <Disclosure summary={one ? texts.withoutCasesOne : fillIn(texts.withoutCases, { count: names.length })}>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Disclosure>
  );
};
