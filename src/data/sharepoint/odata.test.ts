import { allOf, equals } from './odata';

describe('filters', () => {
  it('quote text and double its apostrophes, so that nothing can be put between', () => {
    expect(equals('QmsClientKey', "x' or 1 eq 1 or Title eq 'y")).toBe(
      "QmsClientKey eq 'x'' or 1 eq 1 or Title eq ''y'"
    );
  });

  it('write numbers bare and booleans as SharePoint stores them', () => {
    expect(allOf(equals('QmsReceiptId', 42), equals('QmsActive', true))).toBe(
      'QmsReceiptId eq 42 and QmsActive eq 1'
    );
  });
});
