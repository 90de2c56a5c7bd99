// Validates documents with Ajv: one JSON object a line in, one a line out.
// In: first the schema, {"schema": {...}}; then {"document": "the text of a document"} each.
// Out: {"ready": true}; then {"complaints": [...]} each, or {"unreadable": true} for what is no JSON.
import Ajv2020 from "ajv/dist/2020.js";
import { answering } from "./lines.mjs";

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  // Every keyword must be known and must fit the type beside it; what is not said here is not let pass in silence.
  strict: true,
  strictTypes: true,
  strictTuples: true,
  // "anyOf" demands one of several members, which are described beside it and not in it.
  strictRequired: false,
  // Hints for people, asserted by nobody: the reader takes any words for an address.
  formats: { "uri-reference": true, duration: true },
});
// What editors understand, and what says nothing of validity.
ajv.addVocabulary(["enumDescriptions", "patternErrorMessage"]);

let validate;

function complaint(error) {
  const member = error.params.missingProperty ?? error.params.additionalProperty;
  return {
    place: error.instancePath,
    keyword: error.schemaPath.includes("/anyOf/") ? "anyOf" : error.keyword,
    ...(member === undefined ? {} : { member }),
    demanded: typeof error.schema === "object" ? "" : String(error.schema),
    number: typeof error.data === "number",
  };
}

function parsed(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

answering((question) => {
  if (question.schema) {
    validate = ajv.compile(question.schema);
    return { ready: true };
  }
  const document = parsed(question.document);
  if (!document) {
    return { unreadable: true };
  }
  return { complaints: validate(document.value) ? [] : validate.errors.map(complaint) };
});
