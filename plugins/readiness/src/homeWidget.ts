/** What the home page of either frontend system is told of the widget. */
export const HOME_WIDGET = {
  title: 'My readiness',
  description: 'Where the services of your groups stand, and what to fix next',
  layout: {
    width: { minColumns: 3, defaultColumns: 4 },
    height: { minRows: 4, defaultRows: 5 },
  },
};
