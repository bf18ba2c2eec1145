export { AdministrationView as default } from './AdministrationView';
