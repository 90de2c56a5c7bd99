package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.Quotation;
import java.util.Optional;

/**
 * A finding, worded.
 *
 * @param id its anchor
 * @param weight how much it counts
 * @param title what its rule is called
 * @param place what it is about
 * @param words what is said of it
 */
record Notice(String id, Weight weight, String title, Place place, Sayings words) {

    /**
     * What a finding is about.
     *
     * @param words the place in business words
     * @param anchor where the page shows it; absent where the page shows findings alone
     * @param quotation its line of the document; absent in the page of a contract, and where there is none
     * @param position its line and column in words; absent where it is not quoted
     */
    record Place(String words, Optional<String> anchor, Optional<Quotation> quotation, Optional<String> position) {}

    /**
     * What is said of a finding.
     *
     * @param message what is wrong
     * @param why why it matters
     * @param fix how to mend it; absent for what is accepted
     * @param accepted by whom, until when and why it is accepted
     */
    record Sayings(String message, String why, Optional<String> fix, Optional<String> accepted) {}
}
