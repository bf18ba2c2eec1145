import { IStyle, ITheme, mergeStyleSets, useTheme } from '@fluentui/react';

/**
 * Class names computed from the theme around the component, once per theme: light, dark and high contrast all
 * come from the palette of SharePoint or Teams, never from colours of our own.
 */
export function themedStyles<Name extends string>(
  build: (theme: ITheme) => Record<Name, IStyle>
): () => Record<Name, string> {
  const byTheme = new WeakMap<ITheme, Record<Name, string>>();
  return function useStyles(): Record<Name, string> {
    const theme = useTheme();
    let classNames = byTheme.get(theme);
    if (!classNames) {
      classNames = mergeStyleSets<Record<Name, IStyle>>(build(theme)) as unknown as Record<Name, string>;
      byTheme.set(theme, classNames);
    }
    return classNames;
  };
}
