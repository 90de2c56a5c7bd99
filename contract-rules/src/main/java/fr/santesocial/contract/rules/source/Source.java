package fr.santesocial.contract.rules.source;

import fr.santesocial.contract.rules.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** The documents that the library's own rules cite. */
public enum Source implements Document {
    /** The contract that is checked. */
    DOCUMENT("", "", Trust.WHOLE),
    /** The definition of the format of contracts. */
    FORMAT("", "", Trust.WHOLE),
    S0(
            "Communiqué de presse : lancement du PLUSS de l'île de Noirmoutier",
            "https://www.pays-de-la-loire.ars.sante.fr/la-communaute-de-communes-de-lile-de-noirmoutier-lance-lelaboration-de-son-pluss-plan-local-unique",
            Trust.WHOLE),
    S1(
            "Signature du Plan Local Unique Santé et Social du Pays de Mortagne",
            "https://www.paysdemortagne.fr/signature-du-plan-local-unique-sante-et-social/",
            Trust.WHOLE),
    S2(
            "Le Contrat Local de Santé de la communauté de communes des Vallées de la Braye et de l'Anille",
            "",
            Trust.WHOLE),
    S3("Fiche OSCARS : animation et coordination du contrat local de santé de La Rochelle, 2016", "", Trust.WHOLE),
    S4("Pays Médoc : Plateforme de développement sanitaire et social, la stratégie", "", Trust.WHOLE),
    C2(
            "Maire-info : Cnaf, ce qu'il faut savoir sur les conventions territoriales globales",
            "https://maire-info.com/cnaf-ce-qu'il-faut-savoir-sur-les-conventions-territoriales-globales-article-23795",
            Trust.PART),
    C3(
            "caf.fr : convention territoriale globale",
            "https://www.caf.fr/partenaires/convention-territoriale-globale",
            Trust.PART),
    C4(
            "caf.fr : la lettre des Allocations familiales, décryptage",
            "https://www.caf.fr/partenaires/la-lettre-des-allocations-familiales/decryptage",
            Trust.PART),
    C7(
            "Ithéa : évaluer sa convention territoriale globale",
            "https://www.ithea-conseil.fr/evaluer-sa-convention-territoriale-globale-pourquoi-et-comment/",
            Trust.PART),
    C8(
            "Agence technique départementale de la Haute-Garonne : une circulaire fixe les modalités de déploiement des CTG",
            "https://atd31.fr/fr/publications/info-lettre/il-2020/info-lettre-249/les-conventions-territoriales-globales-ctg-une-circulaire-en-fixe-les-modalites-de-deploiement.html",
            Trust.PART),
    C12(
            "Convention territoriale globale des Vallées du Clain",
            "https://fleure86.fr/fr/nw/150815/916671/la-commune-de-fleure-signe-la-convention-territoriale-globale-avec-la-caf-et-la-msa",
            Trust.PART),
    C13(
            "Convention territoriale globale du Grand Arras",
            "https://www.grandarras.fr/convention-territoriale-globale",
            Trust.PART),
    C15(
            "Convention territoriale globale de Brive 2021-2025",
            "https://docslib.org/doc/2517772/convention-territoriale-globale-2021-2025",
            Trust.PART),
    C16(
            "Convention territoriale globale du Bazois",
            "https://docslib.org/doc/7764656/convention-territoriale-globale",
            Trust.PART),
    C17(
            "Avenant à la convention territoriale globale du Val de l'Eyre",
            "https://fr.readkong.com/page/territoriale-convention-globale-le-barp-1325744",
            Trust.PART),
    C20(
            "Convention territoriale globale de la Haute Somme",
            "https://deveco.fr/offre/98cfea9a66dc1ff09eb283799e863702ed48ca90",
            Trust.PART),
    C21(
            "Caf des Alpes-Maritimes : les chargés de coopération au cœur des conventions territoriales globales",
            "https://caf.fr/caf-des-alpes-maritimes/offres-et-services/partenaires-locaux/newsletter-familles-et-territoires/newsletter-partenaires-ndeg-14-mai-2024/au-coeur-des-conventions-territoriales-globales-les-charges-de-cooperation",
            Trust.PART),
    C24(
            "Convention territoriale globale du Sud-Avesnois, page de la communauté de communes",
            "https://github.com/gestionsiteccsa/cc-sudavesnois",
            Trust.WHOLE),
    COG(
            "Insee et DGCL : code officiel géographique et composition des intercommunalités",
            "https://github.com/etalab/decoupage-administratif",
            Trust.WHOLE),
    G1(
            "ARS Hauts-de-France : monter et piloter un contrat local de santé",
            "https://www.hauts-de-france.ars.sante.fr/monter-et-piloter-un-contrat-local-de-sante-cls-un-guide-methodologique-votre-disposition",
            Trust.PART),
    G2(
            "ARS Provence-Alpes-Côte d'Azur : contrats locaux de santé",
            "https://www.paca.ars.sante.fr/index.php/contrats-locaux-de-sante-3",
            Trust.PART),
    G4(
            "ARS La Réunion : les contrats locaux de santé",
            "https://www.lareunion.ars.sante.fr/les-contrats-locaux-de-sante-13",
            Trust.PART),
    G5(
            "ARS Auvergne-Rhône-Alpes : contrat local de santé, procédure à suivre pour lancer un CLS",
            "https://www.auvergne-rhone-alpes.ars.sante.fr/index.php/contrat-local-de-sante-procedure-suivre-pour-lancer-un-cls",
            Trust.PART),
    G7(
            "Préfecture de Seine-Saint-Denis : les contrats locaux de santé",
            "http://www.seine-saint-denis.gouv.fr/Politiques-publiques/Sante/Les-contrats-locaux-de-sante-CLS",
            Trust.PART),
    G10(
            "Fabrique Territoires Santé : contrats locaux de santé",
            "https://www.fabrique-territoires-sante.org/theme/contrats-locaux-de-sante?page=2",
            Trust.PART),
    G13(
            "Vade-mecum des contrats locaux de santé",
            "http://doczz.fr/doc/5356978/vade-mecum---wordpress.com",
            Trust.PART),
    G15(
            "Médéo : contrats locaux de santé",
            "https://medeo-formation.fr/actualites/contrats-locaux-de-sante",
            Trust.PART),
    K1(
            "Contrat local de santé Sud-Avesnois et Cœur de l'Avesnois",
            "https://github.com/gestionsiteccsa/cc-sudavesnois",
            Trust.WHOLE),
    K5(
            "Contrat local de santé du Pays Charolais-Brionnais 2014-2016",
            "https://doczz.fr/doc/5627709/contrat-local-de-sant%C3%A9-du-pays-charolais-brionnais-%E2%80%93-2014...",
            Trust.PART),
    K7(
            "Contrat local de santé Mont-Saint-Michel Normandie",
            "https://www.msm-normandie.fr/en/vie-quotidienne/sante/1438-cls?layout=default&print=1&tmpl=component",
            Trust.PART),
    K9(
            "Contrat local de santé Aunis Atlantique",
            "https://aunisatlantique.fr/grands-projets/contractualisations/contrat-local-de-sante",
            Trust.PART),
    K14(
            "Plan d'actions d'un contrat local de santé, tableau de planification",
            "https://github.com/incubateur-ademe/territoires-en-transitions",
            Trust.WHOLE),
    O3(
            "Promotion Santé Suisse : guide pour la catégorisation des résultats",
            "https://dokumen.tips/documents/n107663-catgorisation-des-.html",
            Trust.PART),
    P6(
            "ARS Pays de la Loire : signature du contrat local de santé en Sud Vendée Littoral",
            "https://www.pays-de-la-loire.ars.sante.fr/index.php/signature-du-contrat-local-de-sante-en-sud-vendee-littoral",
            Trust.PART),
    T1(
            "Territoires en Transitions : modèle des plans et fiches",
            "https://github.com/incubateur-ademe/territoires-en-transitions",
            Trust.WHOLE);

    private static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.source.sources", locale));

    private final String title;
    private final String address;
    private final Trust trust;

    Source(String title, String address, Trust trust) {
        this.title = title;
        this.address = address;
        this.trust = trust;
    }

    @Override
    public String title() {
        return title(Locale.FRENCH);
    }

    @Override
    public String title(Locale locale) {
        return title.isEmpty() ? WORDING.template("source." + name(), locale) : title;
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
