import Personnummer from 'personnummer';

/**
 * Judges by the kept library `personnummer`: does the date exist and the check digit agree? Coordination numbers
 * (day + 60) and temporary ones (a letter in place of the first digit of the birth number) count too.
 */
export function isIdentityNumber(characters: string): boolean {
  return Personnummer.valid(characters, { allowCoordinationNumber: true, allowInterimNumber: true });
}
