package fr.santesocial.contract.examples.page;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.util.Optional;

/**
 * One contract of an index; it holds nothing of the contract but what the index shows.
 *
 * @param page name of the file that holds its page, in the same folder as the index
 * @param source what the contract came from, such as the name of its file
 * @param what what it is
 * @param verdict what the check says of it as a whole
 * @param counts how much was found
 */
public record IndexEntry(String page, String source, What what, Verdict verdict, Counts counts) {

    /**
     * What a contract is.
     *
     * @param title its title; absent where it could not be read
     * @param kind its kind; absent where it could not be read
     * @param territory the name of its territory; absent where it names none
     */
    public record What(Optional<String> title, Optional<ContractKind> kind, Optional<String> territory) {}

    /**
     * How much was found, what a derogation accepts apart.
     *
     * @param errors findings that are errors
     * @param warnings findings that are warnings
     * @param infos findings worth knowing
     * @param accepted findings accepted by a derogation
     * @param notEvaluated rules that could not decide anywhere
     */
    public record Counts(long errors, long warnings, long infos, long accepted, long notEvaluated) {}

    /** The entry of a contract whose page is in a file of that name. */
    public static IndexEntry of(String page, String source, PartialContract partial, ValidationReport report) {
        What what = new What(
                partial.contract().map(Contract::getTitle),
                partial.contract().map(Contract::getKind),
                partial.contract().flatMap(Contract::getTerritory).map(Territory::getName));
        Counts counts = new Counts(
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.countWaived(),
                report.count(OutcomeStatus.NOT_EVALUATED));
        return new IndexEntry(page, source, what, report.getVerdict(), counts);
    }
}
