package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.value.PartialDate;

/**
 * What accepts a finding for a while.
 *
 * @param place its place as the derogation states it
 * @param reason why it was granted
 * @param author function of who granted it
 * @param granted first day it holds
 * @param expires last day it holds
 */
public record StoredDerogation(String place, String reason, String author, PartialDate granted, PartialDate expires) {
    static final Shape<StoredDerogation> SHAPE = Shape.of(
                    StoredDerogation.class, MemberValues::new, StoredDerogation::of, ReportNames::bundle)
            .required("place", text(), StoredDerogation::place, into("place"))
            .required("reason", text(), StoredDerogation::reason, into("reason"))
            .required("author", text(), StoredDerogation::author, into("author"))
            .required("granted", partialDate(), StoredDerogation::granted, into("granted"))
            .required("expires", partialDate(), StoredDerogation::expires, into("expires"))
            .table();

    private static StoredDerogation of(MemberValues values) {
        return new StoredDerogation(
                values.required("place", String.class),
                values.required("reason", String.class),
                values.required("author", String.class),
                values.required("granted", PartialDate.class),
                values.required("expires", PartialDate.class));
    }
}
