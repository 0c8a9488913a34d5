package app.intact.attic.page;

import app.intact.cellar.page.CellarPage;

/// A page that uses another room's page.
public final class AtticPage {
    Class<?> other() {
        return CellarPage.class;
    }
}
