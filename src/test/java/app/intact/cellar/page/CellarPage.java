package app.intact.cellar.page;

/// A page that another room's page uses.
public final class CellarPage {}
