/** Written in the install log. The same as in package.json, which a test checks. */
export const productVersion = '0.1.0';
