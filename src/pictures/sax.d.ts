declare module 'sax' {
  namespace sax {
    interface Parser {
      /** Lines before the place that the parser is at. */
      line: number;
      /** The text that stands for `&name;`. */
      ENTITIES: Record<string, string>;
      onerror: (error: Error) => void;
      ondoctype: (doctype: string) => void;
      onprocessinginstruction: (instruction: { name: string; body: string }) => void;
      onattribute: (attribute: { name: string; value: string }) => void;
      onopentagstart: (tag: { name: string }) => void;
      onopentag: (tag: { name: string; attributes: Record<string, string> }) => void;
      onclosetag: (name: string) => void;
      ontext: (text: string) => void;
      oncdata: (text: string) => void;
      write: (text: string) => Parser;
      close: () => Parser;
    }
  }
  const sax: { parser: (strict: boolean, options: { strictEntities: boolean }) => sax.Parser };
  export default sax;
}
