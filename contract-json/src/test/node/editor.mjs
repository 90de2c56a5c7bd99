// Does with a document what an editor does that has the schema: one JSON object a line in, one a line out.
// In: first the schema, {"schema": {...}}; then {"ask": "completion" | "hover" | "diagnostics", "text": "...", "offset": 12}.
// Out: {"ready": true}; then {"items": [...]}, {"hover": "..."} or {"diagnostics": [...]}.
import { getLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { answering } from "./lines.mjs";

const service = getLanguageService({});

function words(documentation) {
  return documentation === undefined || typeof documentation === "string" ? documentation : documentation.value;
}

const answers = {
  async completion(document, tree, offset) {
    const list = await service.doComplete(document, document.positionAt(offset), tree);
    return { items: list.items.map((item) => ({ label: item.label, about: words(item.documentation) ?? "" })) };
  },
  async hover(document, tree, offset) {
    const hover = await service.doHover(document, document.positionAt(offset), tree);
    return { hover: hover ? [hover.contents].flat().map(words).join("\n") : "" };
  },
  async diagnostics(document, tree) {
    const found = await service.doValidation(document, tree);
    return {
      diagnostics: found.map(({ range, message }) => ({
        place: `${range.start.line + 1}:${range.start.character + 1}`,
        message,
      })),
    };
  },
};

answering((question) => {
  if (question.schema) {
    service.configure({
      validate: true,
      schemas: [{ uri: "contract.schema.json", fileMatch: ["*.json"], schema: question.schema }],
    });
    return { ready: true };
  }
  const document = TextDocument.create("file:///contract.json", "json", 1, question.text);
  return answers[question.ask](document, service.parseJSONDocument(document), question.offset ?? 0);
});
