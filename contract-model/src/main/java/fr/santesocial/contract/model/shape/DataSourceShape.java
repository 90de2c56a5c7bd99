package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.DataSource;
import fr.santesocial.contract.model.DataSource.Builder;

/** The members of {@link DataSource}, in the order they are written. */
final class DataSourceShape {
    static final Shape<DataSource> TABLE = Shape.of(DataSource.class, Builder::new, Builder::build)
            .optional("organisation", reference(ORGANISATION), DataSource::getOrganisation, Builder::organisation)
            .required("title", text(), DataSource::getTitle, Builder::title)
            .table();

    private DataSourceShape() {}
}
