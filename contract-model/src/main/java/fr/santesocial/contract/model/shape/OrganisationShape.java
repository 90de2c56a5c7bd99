package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Organisation.Builder;
import fr.santesocial.contract.model.kind.OrganisationKind;

/** The members of {@link Organisation}, in the order they are written. */
final class OrganisationShape {
    static final Shape<Organisation> TABLE = Shape.of(Organisation.class, Builder::new, Builder::build)
            .required("id", identifier(ORGANISATION), Organisation::getId, Builder::id)
            .required("name", text(), Organisation::getName, Builder::name)
            .optional("shortName", text(), Organisation::getShortName, Builder::shortName)
            .list("aliases", text(), Organisation::getAliases, Builder::aliases)
            .optional("kind", choice(OrganisationKind.class), Organisation::getKind, Builder::kind)
            .optional("siren", text(), Organisation::getSiren, Builder::siren)
            .optional("siret", text(), Organisation::getSiret, Builder::siret)
            .optional("inseeCode", text(), Organisation::getInseeCode, Builder::inseeCode)
            .optional("department", text(), Organisation::getDepartment, Builder::department)
            .list("competences", text(), Organisation::getCompetences, Builder::competences)
            .table();

    private OrganisationShape() {}
}
