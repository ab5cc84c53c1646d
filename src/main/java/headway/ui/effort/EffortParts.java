package headway.ui.effort;

import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortWords;
import headway.ui.kit.effort.LogLine;
import headway.ui.kit.effort.RewardShop;

/// What the effort screen is made of.
record EffortParts(
        LogLine line,
        TimerPane timer,
        WeekPane week,
        YearPane year,
        ShelfPane shelf,
        RewardShop rewards,
        RecordPane record) {
    static EffortParts of(Background background, Views views, Formats formats, Actions window, EffortModel model) {
        EffortWords words = new EffortWords(views.messages());
        LogLine line = new LogLine(background, views);
        EntryActions actions = new EntryActions(background, views, formats);
        Runnable planRest = () ->
                line.propose(views.messages().get(model.canRestToday() ? "effort.rest.today" : "effort.rest.tomorrow"));
        RecordPane record = new RecordPane(background, views, formats);
        record.exportWith(window::exportWorkSearch);
        return new EffortParts(
                line,
                new TimerPane(background, views, line),
                new WeekPane(views, words, model, window::reviewWeek, planRest),
                new YearPane(background, views, words, model),
                new ShelfPane(views, words, model, actions),
                new RewardShop(background, views, formats),
                record);
    }

    void onShown() {
        timer.onShown();
        rewards.onShown();
        record.onShown();
    }

    void onHidden() {
        year.onHidden();
        rewards.onHidden();
        record.onHidden();
    }

    void show(EffortData data) {
        week.show(data.overview());
        year.show(data);
        shelf.show(data);
    }
}
