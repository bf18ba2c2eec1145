import { Strings } from '../Strings';

export const common: Strings['common'] = {
  appName: 'Kvalitetshjulet',
  propertyPane: {
    header: "The web part finds the site with Kvalitetshjulet's lists by itself.",
    siteUrl: 'Address of the site',
    siteUrlHelp: 'Fill in only if your administrator has asked for it, for example /sites/kvalitet.'
  },
  navigationLabel: 'Parts of Kvalitetshjulet',
  navigation: {
    report: 'Report',
    myReports: 'My reports',
    inbox: 'Inbox',
    overview: 'Overview',
    administration: 'Settings'
  },
  optional: 'optional',
  loading: 'Loading …',
  retry: 'Try again',
  refresh: 'Refresh',
  cancel: 'Cancel',
  newTab: 'opens in a new tab',
  errorSummary: 'Please look at the following',
  viewFailed: {
    title: 'This part could not be shown',
    text: 'Something went wrong on the page. What you have already written is kept on this device.'
  },
  errors: {
    notFound: 'What you are looking for is no longer there.',
    conflict: 'Somebody else changed this at the same time. Fetch it again and try once more.',
    denied: 'You do not have access to this. Talk to your manager or to whoever runs the system.',
    expired:
      'The page has been open for a long time and you need to sign in again. Reload it and try once more.',
    throttled: 'Many people are using the system right now. Wait a moment and try again.',
    throttledSeconds: 'Many people are using the system right now. Wait {seconds} seconds and try again.',
    offline: 'We cannot reach the server. Check your connection and try again.',
    invalid: 'SharePoint did not accept the information. Check what you have written and try again.',
    unconfigured:
      'The installation is not complete. Whoever runs the system needs to open Settings and go through the checklist.',
    unexpected: 'Something we did not expect went wrong. Try again, and contact support if it happens again.'
  },
  errorReference: 'Reference for support: {reference}',
  identity: {
    found: 'There seems to be a personal identity number in the text.',
    foundMany: 'There seem to be {count} personal identity numbers in the text.',
    mask: 'Remove the identity number',
    maskMany: 'Remove the identity numbers'
  },
  kinds: {
    deviation: 'Deviation',
    risk: 'Risk',
    nearMiss: 'Near miss',
    misconduct: 'Suspected misconduct',
    staffHarm: 'Harm to staff'
  },
  laws: {
    undecided: 'Not decided',
    sol: 'SoL (Social Services Act)',
    lss: 'LSS (Disability Act)',
    hsl: 'HSL (Health Care Act)',
    solHsl: 'SoL and HSL'
  },
  categoryFamilies: {
    solLss: 'Social services (SoL, LSS)',
    hsl: 'Health care (HSL)'
  },
  consequences: {
    none: 'None',
    minor: 'Minor',
    moderate: 'Moderate',
    significant: 'Significant',
    catastrophic: 'Catastrophic'
  },
  areas: {
    elderlyCare: 'Elderly care',
    disability: 'Disability services (LSS)',
    socialPsychiatry: 'Social psychiatry',
    childrenAndFamily: 'Children and young people',
    adults: 'Adults',
    financialAid: 'Financial aid',
    assessment: 'Needs assessment, elderly and disability',
    healthCare: 'Health care',
    labourAndIntegration: 'Labour and integration',
    administration: 'Administration'
  }
};
