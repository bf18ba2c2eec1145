import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';

/** As little as a React web part can do; a text field, so that "takes typing" means the same for both. */
export default class HelloWorldWebPart extends BaseClientSideWebPart<{}> {
  public override render(): void {
    const greeting = React.createElement('h2', { key: 'greeting' }, 'Hello world');
    const field = React.createElement('textarea', { key: 'field', 'aria-label': 'Hello' });
    ReactDom.render(React.createElement('section', {}, greeting, field), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
