package headway;

import headway.exchange.ImportReader;
import headway.journal.Journal;
import headway.text.Messages;
import headway.ui.calendar.CalendarController;
import headway.ui.effort.EffortController;
import headway.ui.importing.ImportController;
import headway.ui.importing.ImportWindow;
import headway.ui.interviews.InterviewsController;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Destination;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Formats;
import headway.ui.kit.Navigator;
import headway.ui.kit.Screen;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.CalendarKeeper;
import headway.ui.kit.agenda.FollowUpActions;
import headway.ui.kit.effort.Attended;
import headway.ui.kit.print.DocumentPress;
import headway.ui.kit.print.PaperActions;
import headway.ui.letters.LettersController;
import headway.ui.pipeline.PipelineController;
import headway.ui.review.ReviewController;
import headway.ui.settings.SettingsController;
import headway.ui.shell.HelpController;
import headway.ui.shell.MenuBarController;
import headway.ui.shell.NoticeBar;
import headway.ui.shell.QuickAddController;
import headway.ui.shell.QuickLogController;
import headway.ui.shell.ShellController;
import headway.ui.shell.WindowControl;
import headway.ui.today.TodayController;
import java.util.concurrent.Executor;

/// Puts the window's parts together for one journal. The only place that makes collaborators.
public final class AppContext {
    private static final String LAST_SCREEN = "window.screen";

    private final NoticeBar notices;
    private final Background background;
    private final UiState state = new UiState();
    private final Views views;
    private final Navigator navigator;
    private final WindowControl control;
    private final ShellController shell;
    private final ImportWindow importing;
    private final CalendarKeeper calendarFile;
    private final FollowUpActions followUps;

    /// @param journalThread where all work on the journal runs, one task at a time
    /// @param uiThread where results come back
    public AppContext(
            Messages messages, Executor journalThread, Executor uiThread, FilePicker files, WindowControl.Host host) {
        notices = new NoticeBar(messages);
        background = new Background(journalThread, uiThread, notices);
        views = new Views(messages);
        control = new WindowControl(background, views, state, files, host);
        navigator = new Navigator(this::screen);
        Formats formats = new Formats(messages);
        Actions actions = control;
        followUps = new FollowUpActions(background, views, formats, actions);
        AgendaForms forms = new AgendaForms(background, views, formats);
        views.register(
                PipelineController.class,
                () -> new PipelineController(
                        background, views, formats, state, new PipelineController.Window(actions, followUps, forms)));
        views.register(SettingsController.class, () -> new SettingsController(background, views, formats, files));
        views.register(QuickAddController.class, () -> new QuickAddController(background, messages));
        views.register(QuickLogController.class, () -> new QuickLogController(background, views));
        views.register(TodayController.class, () -> new TodayController(background, views, followUps, actions));
        views.register(
                CalendarController.class,
                () -> new CalendarController(
                        background, views, formats, state, new CalendarController.Window(actions, followUps, forms)));
        views.register(EffortController.class, () -> new EffortController(background, views, formats, actions));
        DocumentPress press = new DocumentPress(background, host::templates);
        PaperActions paper = new PaperActions(background, press, files, actions, host::printer);
        LettersController.Window offered = new LettersController.Window(actions, press, paper);
        views.register(
                LettersController.class, () -> new LettersController(background, views, formats, state, offered));
        InterviewsController.Window interviews =
                new InterviewsController.Window(actions, forms, followUps, press, paper, files);
        views.register(
                InterviewsController.class,
                () -> new InterviewsController(background, views, formats, state, interviews));
        views.register(ReviewController.class, () -> new ReviewController(background, views, formats));
        ImportReader reader = new ImportReader(messages);
        views.register(ImportController.class, () -> new ImportController(background, views, actions, reader));
        importing = new ImportWindow(views, state);
        calendarFile = new CalendarKeeper(background, messages);
        views.register(HelpController.class, () -> new HelpController(messages));
        views.register(MenuBarController.class, () -> new MenuBarController(actions, control));
        views.register(
                ShellController.class, () -> new ShellController(background, views, navigator, control, notices));
        shell = views.load(ShellController.class).controller();
        control.control(shell);
    }

    public Background background() {
        return background;
    }

    public UiState state() {
        return state;
    }

    public Views views() {
        return views;
    }

    public ShellController shell() {
        return shell;
    }

    public NoticeBar notices() {
        return notices;
    }

    public ImportWindow importing() {
        return importing;
    }

    public FollowUpActions followUps() {
        return followUps;
    }

    /// Takes up where the user left off.
    public void restore(Journal journal) {
        state.restore(journal.uiState());
    }

    /// Applies what was remembered, and shows the first screen.
    public void begin(boolean sample) {
        control.restore();
        shell.showSample(sample);
        shell.show(first());
        shell.focusContent();
        calendarFile.start();
        background.change(Attended::count);
    }

    /// Leaves the shown screen, so that what was typed there is kept, and remembers the window.
    public void end() {
        Destination shown = navigator.currentProperty().get();
        if (shown != null) {
            state.put(LAST_SCREEN, shown.name());
        }
        navigator.leave();
        calendarFile.finish();
        var remembered = state.all();
        background.read(
                journal -> {
                    journal.rememberUiState(remembered);
                    return true;
                },
                done -> {});
    }

    /// The screen that was shown last; the day for somebody who starts.
    private Destination first() {
        String last = state.get(LAST_SCREEN, Destination.TODAY.name());
        for (Destination destination : Destination.values()) {
            if (destination.name().equals(last) && destination != Destination.SETTINGS) {
                return destination.place();
            }
        }
        return Destination.TODAY;
    }

    private Screen screen(Destination destination) {
        return switch (destination) {
            case TODAY -> views.load(TodayController.class).controller();
            case CALENDAR -> views.load(CalendarController.class).controller();
            case PIPELINE -> views.load(PipelineController.class).controller();
            case EFFORT -> views.load(EffortController.class).controller();
            case INTERVIEWS -> views.load(InterviewsController.class).controller();
            case LETTERS -> views.load(LettersController.class).controller();
            case REVIEW -> views.load(ReviewController.class).controller();
            case SETTINGS -> views.load(SettingsController.class).controller();
        };
    }
}
