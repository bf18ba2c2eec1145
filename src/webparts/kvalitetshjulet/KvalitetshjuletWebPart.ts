import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';

export default class KvalitetshjuletWebPart extends BaseClientSideWebPart<{}> {
  public override render(): void {
    ReactDom.render(React.createElement('h2', {}, 'Kvalitetshjulet'), this.domElement);
  }
  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
