export const myReports = {};
