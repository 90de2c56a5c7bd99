package fr.santesocial.contract.model.value;

/** Whether a statement about partial dates is true for every reading of them, for some, or for none. */
public enum Certainty {
    /** True for every reading. */
    CERTAIN,
    /** True for some readings and false for others. */
    POSSIBLE,
    /** False for every reading. */
    EXCLUDED;

    /** The certainty of a statement that holds at least once ({@code possible}) and always ({@code certain}). */
    public static Certainty of(boolean certain, boolean possible) {
        return certain ? CERTAIN : possible ? POSSIBLE : EXCLUDED;
    }
}
