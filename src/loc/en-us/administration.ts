import { Strings } from '../Strings';

export const administration: Strings['administration'] = {
  title: 'Settings',
  lead: 'This is where you install, upgrade and check Kvalitetshjulet.',
  loading: 'Fetching the settings …',
  loadFailed: 'The settings could not be fetched.',
  notAdmin: {
    title: 'This page is for the administrator of the site',
    text: 'You are not an administrator of the site, so you cannot see or change the installation. Talk to whoever looks after SharePoint where you work if something needs changing.'
  },
  plan: {
    heading: 'Plan',
    loading: 'Comparing the site with what should be there …',
    failed: 'The site could not be compared with what should be there. Nothing has been changed.',
    upToDate: 'Everything that should be on the site is in place.',
    intro: '{count} steps remain. Nothing changes until you choose to carry out the plan.',
    introOne: 'One step remains. Nothing changes until you choose to carry out the plan.',
    group: '{group} ({count})',
    groupDone: '{group} ({done} of {count} done)',
    apply: 'Carry out the plan',
    again: 'Compare again',
    progress: 'Step {step} of {count}',
    progressLabel: 'How far the installation has come',
    working: 'Working on: {group}',
    keepOpen: 'Leave the page open. If something is interrupted, you simply continue where it stopped.',
    finished: 'The plan has been carried out. {count} steps were completed.',
    finishedOne: 'The plan has been carried out. One step was completed.',
    stopped: 'The plan stopped at: {step}',
    stoppedAfter:
      'What is already done remains. When the fault has been put right you can continue where it stopped.',
    resume: 'Continue',
    states: { waiting: 'Waiting', running: 'In progress', done: 'Done', failed: 'Failed' }
  },
  checklist: {
    heading: 'Checklist',
    loading: 'Checking …',
    failed: 'The checklist could not be checked.',
    states: { ok: 'Done', missing: 'To do', unknown: 'Check yourself' },
    texts: {
      siteReached: 'The site {title} ({url}) answers.',
      notGroupConnected: 'The site is not connected to a Microsoft 365 group.',
      groupConnected:
        'The site is connected to a Microsoft 365 group. The owners of the group then have every right, even to protected reports. Create a team site without a group and install there instead.',
      isSiteAdmin: 'You are an administrator of the site.',
      isNotSiteAdmin: 'You are not an administrator of the site. Ask somebody who is to carry out the plan.',
      packageInstalled: 'The package is in the app catalogue and has been deployed.',
      packageMissing:
        'The package is not in the app catalogue of the organisation, or has not been deployed. Upload kvalitetshjulet.sppkg to the app catalogue and make the app available to all sites.',
      packageUnknown:
        'You may not see the app catalogue of the organisation from here. Ask a SharePoint administrator to check that kvalitetshjulet.sppkg is there and is available to all sites.',
      unitsExist: 'There are units to report for.',
      noUnits: 'There are no units yet. Add them further down the page, then carry out the plan.',
      groupsExist: 'All groups exist.',
      groupsMissing:
        'These groups are missing: {groups}. If somebody has renamed a group, give it back its name before you carry out the plan; otherwise a new and empty group is created.',
      groupsHaveMembers: 'All groups have members.',
      groupsEmpty: 'These groups have no members: {groups}. Add members in the permissions of the site.',
      groupOwners:
        'The groups are owned by whoever carried out the plan, since SharePoint lets only a person be made owner from here. The owner can change who is a member. Change the owner to the owner group of the site in the settings of each group, above all for KH Lex Sarah.',
      propertyHere:
        'The property of the organisation points here, so Teams and other sites find Kvalitetshjulet.',
      propertyInPlan:
        'The property {property} of the organisation has not been written yet. That happens when you carry out the plan.',
      propertyElsewhere:
        'The property {property} of the organisation points to {value} and not here. If this is the site to be used, an owner of the app catalogue changes it to {url}. If this is a test site, leave it as it is.',
      propertyNoCatalog:
        'The app catalogue of the organisation cannot be reached from here. Ask a SharePoint administrator to create an app catalogue if there is none, and to write the property with PnP PowerShell: Set-PnPStorageEntity -Key {property} -Value "{url}" -Scope Tenant',
      propertyByOwner:
        'You may not write to the app catalogue ({catalog}). Ask an owner of the app catalogue to connect to it with PnP PowerShell and run: Set-PnPStorageEntity -Key {property} -Value "{url}" -Scope Tenant. If access is denied, custom scripts must first be allowed in the app catalogue: Set-PnPSite -Identity {catalog} -NoScriptSite $false',
      teamsUnknown:
        'Teams cannot be checked from here. Add the app to Teams from the app catalogue, allow it in the app permission policy, and pin it for all staff in an app setup policy.',
      noConsentNeeded: 'The package asks for no API permissions, so nothing needs approval under API access.'
    }
  },
  units: {
    heading: 'Units',
    loading: 'Fetching the units …',
    failed: 'The units could not be fetched.',
    none: 'There are no units yet.',
    columns: { code: 'Code', name: 'Name', area: 'Area', active: 'Active' },
    yes: 'Yes',
    no: 'No',
    add: {
      heading: 'Add a unit',
      intro: 'The inbox, folders and group of the unit are created when you then carry out the plan.',
      code: 'Code',
      codeHelp:
        '2 to 12 characters: A to Z and digits, beginning with a letter. The code can never be changed, since the inbox, folders and group are named after it.',
      name: 'Name',
      area: 'Area',
      areaPlaceholder: 'Choose an area',
      submit: 'Add the unit',
      added: 'The unit {name} has been added. Carry out the plan to create its inbox, folders and group.',
      failed: 'The unit could not be added.',
      kept: 'What you have typed is still here.',
      notInstalled: 'The register of units does not exist yet. Carry out the plan first, then add the unit.',
      errors: {
        code: 'Type a code of 2 to 12 characters, A to Z and digits, beginning with a letter.',
        codeTaken: 'The code {code} is already in use. Choose another.',
        name: 'Type the name of the unit.',
        area: 'Choose an area.'
      }
    }
  }
};
