import { Strings } from '../Strings';

export const myReports: Strings['myReports'] = {
  title: 'My reports',
  lead: 'Follow what happens with what you have reported.',
  refreshed: 'Updated {time}',
  loading: 'Loading your reports …',
  failed: 'Your reports could not be loaded',
  empty: {
    title: 'You have not reported anything yet',
    text: 'When you have sent a report you see it here, and what happens with it.',
    action: 'Report something'
  },
  reported: 'Reported {date}',
  status: {
    sent: 'Sent',
    claimed: 'Being received',
    received: 'Received',
    question: 'Waiting for your answer',
    answered: 'Your answer has been sent',
    closed: 'Done'
  },
  next: {
    sentUnit: 'The manager of the unit should receive the report by {date}.',
    sentProtected: 'Those who investigate misconduct should receive the report by {date}.',
    sentQuality: 'The quality team should receive the report by {date}.',
    claimed: 'The report is being received by {name}.',
    received: 'You will get feedback by {date}.',
    question: 'Please answer by {date}.',
    answered: 'The person who asked will read your answer. You will get feedback by {date}.',
    closed: 'The case is done.'
  },
  late: {
    sentUnit:
      'The report should have been received by {date}. Please contact your manager and mention the number.',
    sentProtected:
      'The report should have been received by {date}. Please contact those who investigate misconduct and mention the number.',
    sentQuality:
      'The report should have been received by {date}. Please contact the quality team and mention the number.',
    received: 'Feedback was due by {date}. Please get in touch and mention the number.',
    question: 'The answer was needed by {date}. Please answer as soon as you can.',
    answered: 'The person who asked will read your answer. Feedback was due by {date}.'
  },
  questionTitle: 'A question for you',
  answer: {
    label: 'Your answer',
    help: 'Do not write any names or personal identity numbers.',
    send: 'Send the answer',
    failed: 'The answer could not be sent',
    kept: 'What you wrote is still here.',
    missing: 'Write an answer first.',
    identity: 'Remove the identity number from the text.',
    sent: 'Thank you, your answer has been sent.'
  },
  feedbackTitle: 'Feedback to you',
  unknownUnit: 'Unit {code}'
};
