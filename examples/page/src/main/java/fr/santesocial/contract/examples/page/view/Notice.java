package fr.santesocial.contract.examples.page.view;

import java.util.Optional;

/**
 * A finding, worded.
 *
 * @param id its anchor
 * @param weight how much it counts
 * @param title what its rule is called
 * @param anchor where its place is shown
 * @param words what is said of it
 */
record Notice(String id, Weight weight, String title, String anchor, Sayings words) {

    /**
     * What is said of a finding.
     *
     * @param place its place in business words
     * @param message what is wrong
     * @param why why it matters
     * @param fix how to mend it; absent for what is accepted
     * @param accepted by whom, until when and why it is accepted
     */
    record Sayings(String place, String message, String why, Optional<String> fix, Optional<String> accepted) {}
}
