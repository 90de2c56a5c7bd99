// Makes src/main/resources/fr/santesocial/contract/rules/geography/cog.txt: the communes of the official geographic code
// (COG) with their state, and the groupings (EPCI, and EPT of Greater Paris) they belong to.
//
// From the npm package @etalab/decoupage-administratif, whose major version stands for a year (see its README).
// To run (Node 18 or later), in a folder outside the project:
//   npm install @etalab/decoupage-administratif@6.0.0
//   node <project>/contract-rules/src/main/data/cog.mjs node_modules/@etalab/decoupage-administratif 2026-01-01 \
//     > <project>/contract-rules/src/main/resources/fr/santesocial/contract/rules/geography/cog.txt
// The second argument is the day the code stands at: 1 January of the year that the README gives for the version.
//
// Lines of the file, each with words parted by one space:
//   vintage DAY
//   epci SIREN MEMBERS      communes of a grouping with its own taxation
//   ept SIREN MEMBERS       communes of a territorial public establishment, which belong to an EPCI as well
//   none MEMBERS            communes of no grouping known to the source
//   delegated|associated|former|district COMMUNE CODES   parts and forerunners of a commune of today
// MEMBERS are departments with ranks: 74:10,24 stands for 74010 and 74024, 971:1 for 97101.
// A commune that also has a delegated commune of the same code only stands as the commune of today.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, vintage] = process.argv.slice(2);
if (!folder || !/^\d{4}-\d{2}-\d{2}$/.test(vintage ?? '')) {
  console.error('usage: node cog.mjs FOLDER-OF-THE-PACKAGE DAY');
  process.exit(2);
}

const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const { name, version } = read('package.json');
const entries = read('data/communes.json');

const current = new Map(entries.filter(entry => entry.type === 'commune-actuelle').map(entry => [entry.code, entry]));
const seen = new Set(current.keys());
const lines = [];

const departmentLength = code => (/^9[78]/.test(code) ? 3 : 2);
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function members(codes) {
  const departments = new Map();
  for (const code of [...codes].sort(byCode)) {
    const length = departmentLength(code);
    const department = code.slice(0, length);
    departments.set(department, [...(departments.get(department) ?? []), Number(code.slice(length))]);
  }
  return [...departments].map(([department, ranks]) => `${department}:${ranks.join(',')}`).join(' ');
}

function addGroupings(word, groupings) {
  const grouped = new Set();
  for (const grouping of groupings.sort((a, b) => byCode(a.code, b.code))) {
    const codes = grouping.membres.map(member => member.code);
    for (const code of codes) {
      if (!current.has(code) || grouped.has(code)) {
        throw new Error(`${code} is no commune of today, or belongs to two groupings (${word} ${grouping.code})`);
      }
      grouped.add(code);
    }
    lines.push(`${word} ${grouping.code} ${members(codes)}`);
  }
  return grouped;
}

function addParts(word, pairs) {
  const byCommune = new Map();
  for (const [code, commune] of pairs) {
    if (!current.has(commune)) {
      throw new Error(`${code} leads to ${commune}, which is no commune of today`);
    }
    if (!seen.has(code)) {
      seen.add(code);
      byCommune.set(commune, [...(byCommune.get(commune) ?? []), code]);
    }
  }
  for (const commune of [...byCommune.keys()].sort(byCode)) {
    lines.push(`${word} ${commune} ${byCommune.get(commune).sort(byCode).join(' ')}`);
  }
}

const partsOf = (type, commune) => entries.filter(entry => entry.type === type).map(entry => [entry.code, entry[commune]]);

const grouped = addGroupings('epci', read('data/epci.json'));
addGroupings('ept', read('data/ept.json'));
lines.push(`none ${members([...current.keys()].filter(code => !grouped.has(code)))}`);
addParts('delegated', partsOf('commune-deleguee', 'chefLieu'));
addParts('associated', partsOf('commune-associee', 'chefLieu'));
addParts('district', partsOf('arrondissement-municipal', 'commune'));
addParts('former', [...current.values()].flatMap(commune => (commune.anciensCodes ?? []).map(code => [code, commune.code])));

const head = [
  `# Version ${vintage}`,
  `# Sources: code officiel géographique (Insee), EPCI (DGCL), by the npm package ${name} ${version}`,
  '# Licence: data Licence Ouverte (Etalab); code of the package MIT',
  `# Made on ${new Date().toISOString().slice(0, 10)} by cog.mjs, which says what the lines mean`,
  `vintage ${vintage}`,
];
process.stdout.write([...head, ...lines].join('\n') + '\n');
