import { Strings } from '../Strings';

export const report: Strings['report'] = {
  title: 'What has happened?',
  lead: 'Use your own words. It takes about a minute.',
  restored: 'You had started a report. What you wrote is still here.',
  interrupted:
    'You sent this report, but the page was closed before we got an answer. Try again at the bottom of the page. If it has already arrived there will still be only one.',
  startOver: 'Clear and start over',
  startOverQuestion: 'Do you want to remove what you have written?',
  startOverConfirm: 'Yes, remove it',
  about: {
    summary: 'What should I report?',
    definition:
      'A deviation is when things did not turn out as they should: we did not meet the requirements and goals in laws, regulations, decisions, plans or routines. It may be help that was not given, a medicine that went wrong, a person who was not treated well or a routine that was not followed.',
    nearby:
      'A risk is something that can lead to harm if nothing is done. A near miss is something that almost went wrong.',
    duty: 'Everyone who works here must contribute to good quality. Health care staff must report risks and events (chapter 6 section 4 of the Patient Safety Act). Misconduct and evident risks of misconduct must be reported at once (chapter 27 section 2 of the Social Services Act, section 24 b of LSS).',
    noBlame: 'The report is there to make things better, not to find somebody to blame.'
  },
  whatHappened: {
    label: 'Describe what happened',
    labelRisk: 'Describe the risk',
    help: 'Do not write any names or personal identity numbers.'
  },
  kind: { label: 'What is it?' },
  misconduct: {
    title: 'Only those who investigate will read this',
    readers:
      'The report goes to the protected inbox. It can only be opened by {readers}. Your manager does not see it there.',
    readersUnknown:
      'The report goes to the protected inbox. It can only be opened by those appointed to investigate misconduct. Your manager does not see it there.',
    duty: 'You must report misconduct, or an evident risk of misconduct, at once: chapter 27 section 2 of the Social Services Act and section 24 b of LSS (lex Sarah). You do not have to be certain.'
  },
  staffHarm: {
    title: 'Harm to staff is reported in KIA',
    text: 'Work injuries and near misses that concern you or a colleague are investigated in KIA. Report there first. Then write the number here, so that we can see that the event belongs to this unit.',
    link: 'Open KIA',
    number: 'Case number in KIA'
  },
  unit: {
    confirmLabel: 'Is it about {unit}?',
    yes: 'Yes, {unit}',
    other: 'Another unit',
    label: 'Where did it happen?',
    placeholder: 'Choose a unit',
    loading: 'The units are being loaded. You can write in the meantime.',
    failed: 'Units and categories could not be loaded.'
  },
  law: { label: 'Act, if you know' },
  category: {
    label: 'What is it about?',
    placeholder: 'Choose what fits best',
    text: 'Describe briefly what it is about',
    loading: 'The categories are being loaded. You can write in the meantime.'
  },
  consequence: {
    label: 'How was the person affected?',
    labelPossible: 'How could the person have been affected?',
    hints: {
      none: 'No noticeable effect',
      minor: 'Discomfort or worry that passes',
      moderate: 'Harm or violation that passes',
      significant: 'Lasting harm or serious violation',
      catastrophic: 'Death or great lasting harm'
    }
  },
  immediateAction: { label: 'What did you do right away?' },
  time: {
    event: 'When did it happen?',
    eventRisk: 'When did you see the risk?',
    discovered: 'When was it discovered?',
    discoveredLater: 'It was discovered later'
  },
  careReference: {
    label: 'Case number in {system}',
    labelUnknown: 'Case number in the care record system',
    help: 'Only the number of the case, never a name or an identity number.',
    hidden:
      'A case number cannot be sent along when you hide your name: it would then lie where the quality team should not read it.'
  },
  hideName: {
    label: 'Hide my name from my manager',
    help: 'The report then goes to the quality team instead of the manager. SharePoint always stores who wrote it, so you are not entirely anonymous.'
  },
  identityReason: {
    label: 'Why must the identity number stay?',
    help: 'Please remove it if you can. If it is needed for the investigation to begin at once, you may send it all the same.'
  },
  send: {
    button: 'Send the report',
    sending: 'Sending …',
    toUnit: 'The report goes to the manager of {unit}.',
    toManager: 'The report goes to the manager of the unit.',
    toProtected: 'The report goes to the protected inbox.',
    toQuality: 'The report goes to the quality team. Your name is not shown to your manager.',
    failed: 'The report could not be sent',
    kept: 'Everything you wrote is still here.',
    frozen:
      'Everything you wrote is still here. We do not know for certain whether the report arrived. Try again when you can, and there will still be only one. That is why it cannot be changed now.',
    edit: 'Change the report',
    editQuestion:
      'If the report has already arrived there will be two. Do you want to change it all the same?',
    editConfirm: 'Yes, change it'
  },
  draft: {
    kept: 'Saved on this device',
    unavailable:
      'What you write is not saved here, because the browser does not allow it. Send the report before you leave the page.',
    full: 'The latest you wrote could not be saved on this device. Send the report before you leave the page.'
  },
  errors: {
    whatHappened: 'Describe what happened.',
    unit: 'Choose which unit it concerns.',
    unitInactive: 'The unit can no longer be chosen. Choose another.',
    category: 'Choose what it is about.',
    categoryText: 'Write a few words on what it is about.',
    consequence: 'Choose how the person was affected.',
    eventMissing: 'Say when it happened.',
    eventFuture: 'The time of the event is in the future.',
    discoveredMissing: 'Say when it was discovered.',
    discoveredFuture: 'The time of discovery is in the future.',
    discoveredBefore: 'It cannot have been discovered before it happened.',
    kiaNumber: 'Write the case number from KIA.',
    identity: 'Remove the identity number from the text.',
    identityReason: 'Remove the identity number, or write why it must stay.',
    tooLong: 'The text is too long.'
  },
  receipt: {
    title: 'Thank you, the report has arrived',
    number: 'Your number',
    numberHelp: 'You do not have to write it down. You find it under My reports.',
    nextTitle: 'What happens now',
    receiveUnit: 'The manager of {unit} reads and receives the report by {date}.',
    receiveProtected: 'Those who investigate misconduct read the report at once, by {date} at the latest.',
    receiveQuality:
      'The quality team reads and receives the report by {date}. Your manager does not see your name.',
    receiveSoon: 'Whoever takes care of the report reads and receives it.',
    question: 'If something is unclear you get a question under My reports.',
    feedback: 'You will get feedback by {date}.',
    another: 'Report something else',
    myReports: 'My reports'
  }
};
