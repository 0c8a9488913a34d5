package app.intact.today;

/// What Today shows.
public record TodayView(String date, int rejections) {}
