/** The product's categories for those of the published table; the product's first installation brings them. */
const codes: Readonly<Record<string, string>> = {
  Fall: 'hsl2022.fall',
  'Medicinteknisk produkt': 'hsl2022.mtp',
  Läkemedel: 'hsl2022.lakemedel',
  'Vård, behandling och provtagning': 'hsl2022.vard',
  'Vårdrelaterade infektioner/VRI': 'hsl2022.vri'
};

/** @throws for a category that the table does not have */
export function codeOfPublished(category: string): string {
  const code = codes[category];
  if (!code) throw new Error(`No code for the published category ${category}`);
  return code;
}
