package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.rules.source.Document;
import fr.santesocial.contract.rules.source.Trust;

// README: source
/** The documents that the rules of the Coteaux cite. */
enum CoteauxSource implements Document {
    CHARTER("Charte des fiches actions des Coteaux", "https://coteaux.example/charte", Trust.WHOLE);

    private final String title;
    private final String address;
    private final Trust trust;

    CoteauxSource(String title, String address, Trust trust) {
        this.title = title;
        this.address = address;
        this.trust = trust;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Trust trust() {
        return trust;
    }
}
// end
