import { faults } from '../wire/SharePointFault';
import { parseLiteral, scanLiteral } from './literal';
import type { Literal } from './literal';

export interface PathArgument {
  /** absent for a positional argument, as in getByTitle('x') */
  name?: string;
  value: Literal;
}

export interface PathSegment {
  /** as sent, decoded */
  name: string;
  /** lower case: SharePoint's resource names are case-insensitive */
  key: string;
  /** undefined when there were no parentheses */
  args?: PathArgument[];
}

/**
 * The limit per path part. 260 is the default of Windows' HTTP stack; SharePoint Online's own number is not documented
 * (pnp/pnpjs#1726 shows the 400). Measured on the text as sent, the stricter reading.
 */
const MAX_PART_CHARACTERS = 260;
const NAME = /[\w.$-]+/y;
const ARGUMENT_NAME = /\s*([A-Za-z_]\w*)\s*=/y;
const ALIAS = /@\w+/y;
const SPACE = /\s*/y;

/**
 * Splits what follows /_api/ into segments with their arguments.
 * @param rawPath still percent-encoded, e.g. web/getFolderByServerRelativePath(decodedUrl=@p1)/files
 * @param query holds the values of @aliases
 * @throws SharePointFault 400 for text that is not a resource path, an alias without a value, a part over 260 characters
 */
export function parseResourcePath(rawPath: string, query: URLSearchParams): PathSegment[] {
  if (rawPath.split('/').some((part) => part.length > MAX_PART_CHARACTERS)) {
    throw faults.badArgument(`The length of a URL path segment exceeds ${MAX_PART_CHARACTERS} characters.`);
  }
  return new PathReader(decode(rawPath), query).segments();
}

function decode(rawPath: string): string {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    throw faults.badExpression(rawPath);
  }
}

class PathReader {
  private at = 0;

  public constructor(
    private readonly text: string,
    private readonly query: URLSearchParams
  ) {}

  public segments(): PathSegment[] {
    const found: PathSegment[] = [];
    while (this.at < this.text.length) {
      if (this.accept('/')) continue;
      found.push(this.segment());
      if (this.at < this.text.length && !this.accept('/')) throw this.invalid();
    }
    return found;
  }

  private segment(): PathSegment {
    const name = this.take(NAME);
    if (!name) throw this.invalid();
    const segment: PathSegment = { name: name[0], key: name[0].toLowerCase() };
    if (this.accept('(')) segment.args = this.args();
    return segment;
  }

  private args(): PathArgument[] {
    const args: PathArgument[] = [];
    this.take(SPACE);
    if (this.accept(')')) return args;
    do args.push(this.argument());
    while (this.accept(','));
    if (!this.accept(')')) throw this.invalid();
    return args;
  }

  private argument(): PathArgument {
    const name = this.take(ARGUMENT_NAME)?.[1];
    this.take(SPACE);
    const value = this.value();
    this.take(SPACE);
    return name === undefined ? { value } : { name, value };
  }

  private value(): Literal {
    const alias = this.take(ALIAS);
    if (alias) return this.aliasValue(alias[0]);
    const found = scanLiteral(this.text, this.at);
    if (!found) throw this.invalid();
    this.at = found.end;
    return found.literal;
  }

  private aliasValue(alias: string): Literal {
    const text = this.query.get(alias);
    if (text === null) throw this.invalid();
    return parseLiteral(text);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }

  private accept(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private invalid(): Error {
    return faults.badExpression(this.text);
  }
}
