/** Properties of a list that are only kept and shown. Names are those of the wire (SP.List). */
export interface ListSettings {
  Description: string;
  EnableVersioning: boolean;
  EnableMinorVersions: boolean;
  MajorVersionLimit: number;
  MajorWithMinorVersionsLimit: number;
  EnableAttachments: boolean;
  EnableFolderCreation: boolean;
  EnableModeration: boolean;
  ContentTypesEnabled: boolean;
  AllowContentTypes: boolean;
  NoCrawl: boolean;
  Hidden: boolean;
  OnQuickLaunch: boolean;
  ForceCheckout: boolean;
  DraftVersionVisibility: number;
  DisableCommenting: boolean;
  DisableGridEditing: boolean;
  ListExperienceOptions: number;
  Direction: string;
  DefaultItemOpenUseListSetting: boolean;
  ImageUrl: string;
  ParserDisabled: boolean;
  IrmEnabled: boolean;
  ValidationFormula: string | null;
  ValidationMessage: string | null;
  IsCatalog: boolean;
  IsApplicationList: boolean;
}

/** Defaults of a new list or library in SharePoint Online, as recorded when pnp/pnpcore's tests created some. */
export function newListSettings(baseType: number): ListSettings {
  const library = baseType === 1;
  return {
    Description: '',
    EnableVersioning: true,
    EnableMinorVersions: false,
    MajorVersionLimit: library ? 500 : 50,
    MajorWithMinorVersionsLimit: 0,
    EnableAttachments: !library,
    EnableFolderCreation: library,
    EnableModeration: false,
    ContentTypesEnabled: false,
    AllowContentTypes: true,
    NoCrawl: false,
    Hidden: false,
    OnQuickLaunch: false,
    ForceCheckout: false,
    DraftVersionVisibility: 0,
    DisableCommenting: false,
    DisableGridEditing: false,
    ListExperienceOptions: 0,
    Direction: 'none',
    DefaultItemOpenUseListSetting: false,
    ImageUrl: library ? '/_layouts/15/images/itdl.png?rev=47' : '/_layouts/15/images/itgen.png?rev=47',
    ParserDisabled: false,
    IrmEnabled: false,
    ValidationFormula: null,
    ValidationMessage: null,
    IsCatalog: false,
    IsApplicationList: false
  };
}
