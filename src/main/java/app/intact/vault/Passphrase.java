package app.intact.vault; public final class Passphrase implements Secret { public static Passphrase fresh(){ return new Passphrase(); } }
