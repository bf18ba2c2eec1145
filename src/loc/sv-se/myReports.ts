export const myReports = {
  title: 'Mina rapporter',
  lead: 'Här följer du vad som händer med det du har rapporterat.',
  refreshed: 'Uppdaterad {time}',
  loading: 'Hämtar dina rapporter …',
  failed: 'Dina rapporter kunde inte hämtas',
  empty: {
    title: 'Du har inte rapporterat något ännu',
    text: 'När du har skickat en rapport ser du den här, och vad som händer med den.',
    action: 'Rapportera något'
  },
  reported: 'Rapporterad {date}',
  status: {
    sent: 'Skickad',
    claimed: 'Tas emot',
    received: 'Mottagen',
    question: 'Väntar på ditt svar',
    answered: 'Ditt svar är skickat',
    closed: 'Klar'
  },
  next: {
    sentUnit: 'Chefen för enheten ska ta emot rapporten senast {date}.',
    sentProtected: 'De som utreder missförhållanden ska ta emot rapporten senast {date}.',
    sentQuality: 'Kvalitetsteamet ska ta emot rapporten senast {date}.',
    claimed: 'Rapporten håller på att tas emot av {name}.',
    received: 'Du får återkoppling senast {date}.',
    question: 'Svara gärna senast {date}.',
    answered: 'Den som frågade läser ditt svar. Du får återkoppling senast {date}.',
    closed: 'Ärendet är klart.'
  },
  late: {
    sentUnit:
      'Rapporten skulle ha tagits emot senast {date}. Hör gärna av dig till din chef och nämn numret.',
    sentProtected:
      'Rapporten skulle ha tagits emot senast {date}. Hör gärna av dig till dem som utreder missförhållanden och nämn numret.',
    sentQuality:
      'Rapporten skulle ha tagits emot senast {date}. Hör gärna av dig till kvalitetsteamet och nämn numret.',
    received: 'Återkopplingen skulle ha kommit senast {date}. Hör gärna av dig och nämn numret.',
    question: 'Svaret behövdes senast {date}. Svara så snart du kan.',
    answered: 'Den som frågade läser ditt svar. Återkopplingen skulle ha kommit senast {date}.'
  },
  questionTitle: 'Fråga till dig',
  answer: {
    label: 'Ditt svar',
    help: 'Skriv inga namn och inga personnummer.',
    send: 'Skicka svaret',
    failed: 'Svaret kunde inte skickas',
    kept: 'Det du skrev finns kvar här.',
    missing: 'Skriv ett svar först.',
    identity: 'Ta bort personnumret ur texten.',
    sent: 'Tack, ditt svar är skickat.'
  },
  feedbackTitle: 'Återkoppling till dig',
  unknownUnit: 'Enhet {code}'
};
