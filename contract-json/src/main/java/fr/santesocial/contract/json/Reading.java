package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Damage;
import java.util.List;
import java.util.Optional;

/**
 * What came of the text of one document.
 *
 * @param text the text
 * @param root the sound part; absent where what the root demands could not be read
 * @param damage what could not be read
 * @param findings what was wrong
 * @param object whether the document is at least a JSON object that could be read to its end
 */
record Reading<T>(SourceText text, Optional<T> root, Damage damage, List<Finding> findings, boolean object) {}
