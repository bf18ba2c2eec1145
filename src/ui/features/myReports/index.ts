export { MyReportsView as default } from './MyReportsView';
