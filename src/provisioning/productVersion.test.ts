import packageJson from '../../package.json';
import { productVersion } from './productVersion';

describe('productVersion', () => {
  it('is the version of the package', () => expect(productVersion).toBe(packageJson.version));
});
