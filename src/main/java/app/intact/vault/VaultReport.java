package app.intact.vault; public record VaultReport(boolean sound) {}
