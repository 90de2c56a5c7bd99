/** What a check says: findings with their places, the ledger of rules, the verdict. All immutable and safe to share. */
@NullMarked
package fr.santesocial.contract.rules.report;

import org.jspecify.annotations.NullMarked;
