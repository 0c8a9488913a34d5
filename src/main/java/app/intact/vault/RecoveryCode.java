package app.intact.vault; public final class RecoveryCode implements Secret { public static RecoveryCode fresh(){ return new RecoveryCode(); } }
