package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import java.util.List;

/**
 * What fills a named place in the texts of a finding.
 *
 * @param name the place
 * @param values its values: mostly one, several where they are written one after the other
 */
public record StoredParameter(String name, List<StoredValue> values) {
    static final Shape<StoredParameter> SHAPE = Shape.of(
                    StoredParameter.class, MemberValues::new, StoredParameter::of, ReportNames::bundle)
            .required("name", text(), StoredParameter::name, into("name"))
            .list("values", nested(() -> StoredValue.SHAPE), StoredParameter::values, into("values"))
            .table();

    private static StoredParameter of(MemberValues values) {
        return new StoredParameter(values.required("name", String.class), values.list("values", StoredValue.class));
    }
}
